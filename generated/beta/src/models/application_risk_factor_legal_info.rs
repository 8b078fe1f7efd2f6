// @generated
use crate::mg;

/// Complex type `microsoft.graph.applicationRiskFactorLegalInfo`.
pub struct ApplicationRiskFactorLegalInfo {
    /// `dataRetention`. Never null.
    pub data_retention: mg::Field<mg::Open<super::DataRetentionLevel>>,
    /// `gdpr`. Never null.
    pub gdpr: mg::Field<mg::Boxed<super::ApplicationRiskFactorLegalInfoGdpr>>,
    /// `hasDataOwnership`.
    pub has_data_ownership: mg::Field<bool>,
    /// `hasDmca`.
    pub has_dmca: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationRiskFactorLegalInfo: "microsoft.graph.applicationRiskFactorLegalInfo", complex;
    data_retention: "dataRetention" required,
    gdpr: "gdpr" required,
    has_data_ownership: "hasDataOwnership",
    has_dmca: "hasDmca",
}
