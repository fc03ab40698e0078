#include "shipped_lexicon.h"

// The compiler reads the file itself: an array literal of this size would take it minutes.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t bytes[] = {
#embed "ru-kk.lexicon"
};

const uint8_t *tm_shipped_lexicon(size_t *count) {
    *count = sizeof bytes;
    return bytes;
}
