// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationRiskFactors`, a complex type.
    ApplicationRiskFactors "microsoft.graph.applicationRiskFactors" "complex";
    /// `compliance`: applicationSecurityCompliance
    compliance "compliance": mg::Boxed<super::ApplicationSecurityCompliance>,
    /// `general`: applicationRiskFactorGeneralInfo
    general "general": mg::Boxed<super::ApplicationRiskFactorGeneralInfo>,
    /// `legal`: applicationRiskFactorLegalInfo
    legal "legal": mg::Boxed<super::ApplicationRiskFactorLegalInfo>,
    /// `security`: applicationRiskFactorSecurityInfo
    security "security": mg::Boxed<super::ApplicationRiskFactorSecurityInfo>,
}
