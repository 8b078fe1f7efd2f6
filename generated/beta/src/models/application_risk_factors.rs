// @generated
use crate::mg;

/// Complex type `microsoft.graph.applicationRiskFactors`.
pub struct ApplicationRiskFactors {
    /// `compliance`.
    pub compliance: mg::Field<mg::Boxed<super::ApplicationSecurityCompliance>>,
    /// `general`.
    pub general: mg::Field<mg::Boxed<super::ApplicationRiskFactorGeneralInfo>>,
    /// `legal`.
    pub legal: mg::Field<mg::Boxed<super::ApplicationRiskFactorLegalInfo>>,
    /// `security`.
    pub security: mg::Field<mg::Boxed<super::ApplicationRiskFactorSecurityInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationRiskFactors: "microsoft.graph.applicationRiskFactors", complex;
    compliance: "compliance",
    general: "general",
    legal: "legal",
    security: "security",
}
