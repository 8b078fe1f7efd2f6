// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.userManagementOptions`.
pub struct UserManagementOptions {
    /// `additionalAttributes`.
    pub additional_attributes: mg::Field<Vec<mg::Open<super::AdditionalUserAttributes>>>,
    /// `additionalOptions`. Never null.
    pub additional_options: mg::Field<mg::Boxed<super::AdditionalUserOptions>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserManagementOptions: "microsoft.graph.industryData.userManagementOptions", complex;
    additional_attributes: "additionalAttributes",
    additional_options: "additionalOptions" required,
}
