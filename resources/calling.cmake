# Calling law and holidays, a file each country and one for everywhere else, under :/hadir/calling.
qt_add_resources(hadir_calling hadir_calling_rules
    PREFIX /hadir/calling
    BASE ${CMAKE_SOURCE_DIR}/resources/calling
    FILES
        ${CMAKE_SOURCE_DIR}/resources/calling/ae.json
        ${CMAKE_SOURCE_DIR}/resources/calling/eg.json
        ${CMAKE_SOURCE_DIR}/resources/calling/elsewhere.json
        ${CMAKE_SOURCE_DIR}/resources/calling/gb.json
        ${CMAKE_SOURCE_DIR}/resources/calling/id.json
        ${CMAKE_SOURCE_DIR}/resources/calling/my.json
        ${CMAKE_SOURCE_DIR}/resources/calling/sa.json
        ${CMAKE_SOURCE_DIR}/resources/calling/sg.json
        ${CMAKE_SOURCE_DIR}/resources/calling/us.json
)
