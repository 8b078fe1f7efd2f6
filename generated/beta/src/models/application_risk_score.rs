// @generated
use crate::mg;

/// Complex type `microsoft.graph.applicationRiskScore`.
pub struct ApplicationRiskScore {
    /// `compliance`.
    pub compliance: mg::Field<f32>,
    /// `legal`.
    pub legal: mg::Field<f32>,
    /// `provider`.
    pub provider: mg::Field<f32>,
    /// `security`.
    pub security: mg::Field<f32>,
    /// `total`.
    pub total: mg::Field<f32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationRiskScore: "microsoft.graph.applicationRiskScore", complex;
    compliance: "compliance",
    legal: "legal",
    provider: "provider",
    security: "security",
    total: "total",
}
