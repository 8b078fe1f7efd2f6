// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.userManagementOptions`, a complex type.
    UserManagementOptions "microsoft.graph.industryData.userManagementOptions" "complex";
    /// `additionalAttributes`: Collection(microsoft.graph.industryData.additionalUserAttributes)
    additional_attributes "additionalAttributes": Vec<mg::Open<super::AdditionalUserAttributes>>,
    /// `additionalOptions`: microsoft.graph.industryData.additionalUserOptions, not null
    additional_options "additionalOptions" "r": mg::Boxed<super::AdditionalUserOptions>,
}
