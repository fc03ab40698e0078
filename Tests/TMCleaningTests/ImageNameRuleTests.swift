import TMBitext
import Testing

@testable import TMCleaning

@Suite struct ImageNameRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.head("7 1 scaled") == "image-alt")
        #expect(PageSample.head("IMG 2034") == "image-alt")
        #expect(PageSample.head("whatsapp image 2023 06 09 at 14.20") == "image-alt")
        #expect(PageSample.tail("photo_2023-06-10_14-20.jpg") == "image-alt")
        #expect(PageSample.head("DSC_0412") == "image-alt")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.head("screenshot 15", .kazakh) == "image-alt")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("Windows 10") == nil)
        #expect(PageSample.body("Фото 2023 года хранится в музее.") == nil)
    }
}
