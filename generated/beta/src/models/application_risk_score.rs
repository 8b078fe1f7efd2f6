// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationRiskScore`, a complex type.
    ApplicationRiskScore "microsoft.graph.applicationRiskScore" "complex";
    /// `compliance`: Single
    compliance "compliance": f32,
    /// `legal`: Single
    legal "legal": f32,
    /// `provider`: Single
    provider "provider": f32,
    /// `security`: Single
    security "security": f32,
    /// `total`: Single
    total "total": f32,
}
