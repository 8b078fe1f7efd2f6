// @generated
use crate::mg;

/// Complex type `microsoft.graph.conversionUserDetails`.
pub struct ConversionUserDetails {
    /// `convertedToInternalUserDateTime`. Never null.
    pub converted_to_internal_user_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `mail`. Never null.
    pub mail: mg::Field<String>,
    /// `userPrincipalName`. Never null.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConversionUserDetails: "microsoft.graph.conversionUserDetails", complex;
    converted_to_internal_user_date_time: "convertedToInternalUserDateTime" required,
    display_name: "displayName" required,
    mail: "mail" required,
    user_principal_name: "userPrincipalName" required,
}
