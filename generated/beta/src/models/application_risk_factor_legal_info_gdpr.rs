// @generated
use crate::mg;

/// Complex type `microsoft.graph.applicationRiskFactorLegalInfoGdpr`.
pub struct ApplicationRiskFactorLegalInfoGdpr {
    /// `dataProtection`. Never null.
    pub data_protection: mg::Field<mg::Flags<super::DataProtection>>,
    /// `hasRightToErasure`.
    pub has_right_to_erasure: mg::Field<bool>,
    /// `isReportingDataBreaches`.
    pub is_reporting_data_breaches: mg::Field<bool>,
    /// `statementUrl`.
    pub statement_url: mg::Field<String>,
    /// `userOwnership`. Never null.
    pub user_ownership: mg::Field<mg::Flags<super::UserOwnership>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationRiskFactorLegalInfoGdpr: "microsoft.graph.applicationRiskFactorLegalInfoGdpr", complex;
    data_protection: "dataProtection" required,
    has_right_to_erasure: "hasRightToErasure",
    is_reporting_data_breaches: "isReportingDataBreaches",
    statement_url: "statementUrl",
    user_ownership: "userOwnership" required,
}
