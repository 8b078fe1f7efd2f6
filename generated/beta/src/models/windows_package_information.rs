// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsPackageInformation`.
pub struct WindowsPackageInformation {
    /// `applicableArchitecture`. Never null.
    pub applicable_architecture: mg::Field<mg::Flags<super::WindowsArchitecture>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `identityName`.
    pub identity_name: mg::Field<String>,
    /// `identityPublisher`.
    pub identity_publisher: mg::Field<String>,
    /// `identityResourceIdentifier`.
    pub identity_resource_identifier: mg::Field<String>,
    /// `identityVersion`.
    pub identity_version: mg::Field<String>,
    /// `minimumSupportedOperatingSystem`.
    pub minimum_supported_operating_system: mg::Field<
        mg::Boxed<super::WindowsMinimumOperatingSystem>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsPackageInformation: "microsoft.graph.windowsPackageInformation", complex;
    applicable_architecture: "applicableArchitecture" required,
    display_name: "displayName",
    identity_name: "identityName",
    identity_publisher: "identityPublisher",
    identity_resource_identifier: "identityResourceIdentifier",
    identity_version: "identityVersion",
    minimum_supported_operating_system: "minimumSupportedOperatingSystem",
}
