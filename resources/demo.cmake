# What the demo workspace is made of (app/server/demo reads it), under :/hadir/demo.
qt_add_resources(hadir_demo hadir_demo_content
    PREFIX /hadir/demo
    BASE ${CMAKE_SOURCE_DIR}/resources/demo
    FILES
        ${CMAKE_SOURCE_DIR}/resources/demo/articles-ar.json
        ${CMAKE_SOURCE_DIR}/resources/demo/articles-en.json
        ${CMAKE_SOURCE_DIR}/resources/demo/articles-ms.json
        ${CMAKE_SOURCE_DIR}/resources/demo/company.json
        ${CMAKE_SOURCE_DIR}/resources/demo/desk.json
        ${CMAKE_SOURCE_DIR}/resources/demo/people.json
        ${CMAKE_SOURCE_DIR}/resources/demo/places.json
        ${CMAKE_SOURCE_DIR}/resources/demo/replies.json
        ${CMAKE_SOURCE_DIR}/resources/demo/stories-ar.json
        ${CMAKE_SOURCE_DIR}/resources/demo/stories-en.json
        ${CMAKE_SOURCE_DIR}/resources/demo/stories-ms.json
)
