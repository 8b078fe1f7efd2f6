// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationRiskFactorLegalInfo`, a complex type.
    ApplicationRiskFactorLegalInfo "microsoft.graph.applicationRiskFactorLegalInfo" "complex";
    /// `dataRetention`: dataRetentionLevel, not null
    data_retention "dataRetention" "r": mg::Open<super::DataRetentionLevel>,
    /// `gdpr`: applicationRiskFactorLegalInfoGdpr, not null
    gdpr "gdpr" "r": mg::Boxed<super::ApplicationRiskFactorLegalInfoGdpr>,
    /// `hasDataOwnership`: Boolean
    has_data_ownership "hasDataOwnership": bool,
    /// `hasDmca`: Boolean
    has_dmca "hasDmca": bool,
}
