# The words of Hadir and those of Qt, embedded under :/hadir/i18n.
#
# `ninja update_translations` writes new and changed sentences into the .ts files; the test
# `translations` fails while one of them waits for its Arabic or Malay words.
set(hadir_ts_dir ${CMAKE_SOURCE_DIR}/translations)
set(hadir_ts_files ${hadir_ts_dir}/hadir_ar.ts ${hadir_ts_dir}/hadir_ms.ts ${hadir_ts_dir}/hadir_en.ts)

qt_add_lrelease(hadir_shell
    TS_FILES ${hadir_ts_files} ${hadir_ts_dir}/qtbase_ms.ts
    QM_FILES_OUTPUT_VARIABLE hadir_qm_files
)

# Qt speaks Arabic but no Malay; its own file is taken from where Qt is installed.
find_file(HADIR_QTBASE_AR qtbase_ar.qm
    PATHS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS} NO_DEFAULT_PATH)
if(HADIR_QTBASE_AR)
    configure_file(${HADIR_QTBASE_AR} ${CMAKE_CURRENT_BINARY_DIR}/qtbase_ar.qm COPYONLY)
    list(APPEND hadir_qm_files ${CMAKE_CURRENT_BINARY_DIR}/qtbase_ar.qm)
else()
    message(STATUS "No qtbase_ar.qm in this Qt: its own words stay English in Arabic")
endif()

qt_add_resources(hadir_shell hadir_translations
    PREFIX /hadir/i18n
    BASE ${CMAKE_CURRENT_BINARY_DIR}
    FILES ${hadir_qm_files}
)

set(hadir_lupdate_options -silent -locations none -no-obsolete -I ${CMAKE_SOURCE_DIR})
add_custom_target(update_translations
    COMMAND Qt6::lupdate ${hadir_lupdate_options} ui app/main
            -ts translations/hadir_ar.ts translations/hadir_ms.ts
    COMMAND Qt6::lupdate ${hadir_lupdate_options} -pluralonly ui app/main
            -ts translations/hadir_en.ts
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
    COMMENT "Reading the sentences of ui/ into translations/"
    VERBATIM
)
