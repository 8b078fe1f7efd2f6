// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsPackageInformation`, a complex type.
    WindowsPackageInformation "microsoft.graph.windowsPackageInformation" "complex";
    /// `applicableArchitecture`: windowsArchitecture, not null
    applicable_architecture "applicableArchitecture" "r": mg::Flags<super::WindowsArchitecture>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `identityName`: String
    identity_name "identityName": String,
    /// `identityPublisher`: String
    identity_publisher "identityPublisher": String,
    /// `identityResourceIdentifier`: String
    identity_resource_identifier "identityResourceIdentifier": String,
    /// `identityVersion`: String
    identity_version "identityVersion": String,
    /// `minimumSupportedOperatingSystem`: windowsMinimumOperatingSystem
    minimum_supported_operating_system "minimumSupportedOperatingSystem": mg::Boxed<super::WindowsMinimumOperatingSystem>,
}
