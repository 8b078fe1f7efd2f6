// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.classGroupConfiguration`, a complex type.
    ClassGroupConfiguration "microsoft.graph.industryData.classGroupConfiguration" "complex";
    /// `additionalAttributes`: Collection(microsoft.graph.industryData.additionalClassGroupAttributes)
    additional_attributes "additionalAttributes": Vec<mg::Open<super::AdditionalClassGroupAttributes>>,
    /// `additionalOptions`: microsoft.graph.industryData.additionalClassGroupOptions, not null
    additional_options "additionalOptions" "r": mg::Boxed<super::AdditionalClassGroupOptions>,
    /// `enrollmentMappings`: microsoft.graph.industryData.enrollmentMappings, not null
    enrollment_mappings "enrollmentMappings" "r": mg::Boxed<super::EnrollmentMappings>,
}
