// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.thirdPartyTokenDetails`.
pub struct ThirdPartyTokenDetails {
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `issuedAtDateTime`.
    pub issued_at_date_time: mg::Field<mg::DateTimeOffset>,
    /// `uniqueTokenIdentifier`. Never null.
    pub unique_token_identifier: mg::Field<String>,
    /// `validFromDateTime`. Never null.
    pub valid_from_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThirdPartyTokenDetails: "microsoft.graph.networkaccess.thirdPartyTokenDetails", complex;
    expiration_date_time: "expirationDateTime" required,
    issued_at_date_time: "issuedAtDateTime",
    unique_token_identifier: "uniqueTokenIdentifier" required,
    valid_from_date_time: "validFromDateTime" required,
}
