// swift-tools-version: 6.2
import PackageDescription

/// What is measured is linked as a release of the program is.
let asReleased = LinkerSetting.unsafeFlags(
    [
        "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections",
        "-lstdc++",
    ],
    .when(platforms: [.linux], configuration: .release)
)

let package = Package(
    name: "tm-benchmarks",
    dependencies: [.package(name: "tm", path: "..")],
    targets: [
        .executableTarget(
            name: "segment-speed",
            dependencies: [
                "RecombinedMemory", .product(name: "TMSegmentation", package: "tm"),
                .product(name: "TMBitext", package: "tm"),
            ],
            linkerSettings: [asReleased]
        ),

        // A large memory made of real clauses, and queries for it
        .target(name: "RecombinedMemory"),
        .executableTarget(name: "make-memory", dependencies: ["RecombinedMemory"]),
        .executableTarget(name: "make-tmx", dependencies: ["RecombinedMemory"]),
        .executableTarget(
            name: "lookup-speed",
            dependencies: ["RecombinedMemory", .product(name: "TMFuzzyIndex", package: "tm")],
            linkerSettings: [asReleased]
        ),
        .executableTarget(
            name: "lookup-exactness",
            dependencies: ["RecombinedMemory", .product(name: "TMFuzzyIndex", package: "tm")]
        ),

        // Long texts and many texts to align, made of real clauses
        .executableTarget(name: "align-speed", dependencies: ["RecombinedMemory"]),

        // An invented archive of two newspapers
        .executableTarget(name: "make-archive", dependencies: ["RecombinedMemory"]),
    ]
)
