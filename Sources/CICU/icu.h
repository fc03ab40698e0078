// The parts of ICU that CICUShim wraps. Swift never imports this module: ICU's headers clash with Foundation's own ICU.
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uregex.h>
#include <unicode/ustring.h>
