// libxml2 where it was built with ICU brings ICU's headers in, which clash with Foundation's own ICU when both are imported
// somewhere above. Nothing here needs the converters that this leaves out.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <iconv.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>
