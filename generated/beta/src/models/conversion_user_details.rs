// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conversionUserDetails`, a complex type.
    ConversionUserDetails "microsoft.graph.conversionUserDetails" "complex";
    /// `convertedToInternalUserDateTime`: DateTimeOffset, not null
    converted_to_internal_user_date_time "convertedToInternalUserDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `mail`: String, not null
    mail "mail" "r": String,
    /// `userPrincipalName`: String, not null
    user_principal_name "userPrincipalName" "r": String,
}
