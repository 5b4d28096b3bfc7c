# GeographicLib::GeographicLib. Debian and Ubuntu package the library without its CMake package, and
# with a find module that defines no target: where there is no package, it is looked for by name.
find_package(GeographicLib CONFIG QUIET)
if(NOT TARGET GeographicLib::GeographicLib)
    find_path(GEOGRAPHICLIB_INCLUDE_DIR GeographicLib/Geodesic.hpp)
    find_library(GEOGRAPHICLIB_LIBRARY NAMES GeographicLib Geographic) # its name since, before 2.0
    if(NOT GEOGRAPHICLIB_INCLUDE_DIR OR NOT GEOGRAPHICLIB_LIBRARY)
        message(FATAL_ERROR "GeographicLib is missing. On Debian and Ubuntu: "
                            "apt-get install libgeographiclib-dev")
    endif()
    add_library(GeographicLib::GeographicLib UNKNOWN IMPORTED)
    set_target_properties(GeographicLib::GeographicLib PROPERTIES
        IMPORTED_LOCATION "${GEOGRAPHICLIB_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${GEOGRAPHICLIB_INCLUDE_DIR}")
endif()
