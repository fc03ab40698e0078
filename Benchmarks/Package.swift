// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "tm-benchmarks",
    dependencies: [.package(name: "tm", path: "..")],
    targets: [
        .executableTarget(
            name: "segment-speed",
            dependencies: [
                .product(name: "TMSegmentation", package: "tm"), .product(name: "TMBitext", package: "tm"),
            ]
        )
    ]
)
