// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.classGroupConfiguration`.
pub struct ClassGroupConfiguration {
    /// `additionalAttributes`.
    pub additional_attributes: mg::Field<
        Vec<mg::Open<super::AdditionalClassGroupAttributes>>,
    >,
    /// `additionalOptions`. Never null.
    pub additional_options: mg::Field<mg::Boxed<super::AdditionalClassGroupOptions>>,
    /// `enrollmentMappings`. Never null.
    pub enrollment_mappings: mg::Field<mg::Boxed<super::EnrollmentMappings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClassGroupConfiguration: "microsoft.graph.industryData.classGroupConfiguration", complex;
    additional_attributes: "additionalAttributes",
    additional_options: "additionalOptions" required,
    enrollment_mappings: "enrollmentMappings" required,
}
