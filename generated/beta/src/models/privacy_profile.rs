// @generated
use crate::mg;

/// Complex type `microsoft.graph.privacyProfile`.
pub struct PrivacyProfile {
    /// `contactEmail`.
    pub contact_email: mg::Field<String>,
    /// `statementUrl`.
    pub statement_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivacyProfile: "microsoft.graph.privacyProfile", complex;
    contact_email: "contactEmail",
    statement_url: "statementUrl",
}
