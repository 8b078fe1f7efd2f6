// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationRiskFactorLegalInfoGdpr`, a complex type.
    ApplicationRiskFactorLegalInfoGdpr "microsoft.graph.applicationRiskFactorLegalInfoGdpr" "complex";
    /// `dataProtection`: dataProtection, not null
    data_protection "dataProtection" "r": mg::Flags<super::DataProtection>,
    /// `hasRightToErasure`: Boolean
    has_right_to_erasure "hasRightToErasure": bool,
    /// `isReportingDataBreaches`: Boolean
    is_reporting_data_breaches "isReportingDataBreaches": bool,
    /// `statementUrl`: String
    statement_url "statementUrl": String,
    /// `userOwnership`: userOwnership, not null
    user_ownership "userOwnership" "r": mg::Flags<super::UserOwnership>,
}
