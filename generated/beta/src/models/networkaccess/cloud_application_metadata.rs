// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.cloudApplicationMetadata`.
pub struct CloudApplicationMetadata {
    /// `activity`. Never null.
    pub activity: mg::Field<mg::Open<super::ApplicationActivity>>,
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `cloudApplicationCatalogId`.
    pub cloud_application_catalog_id: mg::Field<String>,
    /// `complianceScore`.
    pub compliance_score: mg::Field<i32>,
    /// `generalScore`.
    pub general_score: mg::Field<i32>,
    /// `legalScore`.
    pub legal_score: mg::Field<i32>,
    /// `loginUser`.
    pub login_user: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `riskScore`.
    pub risk_score: mg::Field<i32>,
    /// `securityScore`.
    pub security_score: mg::Field<i32>,
    /// `subactivity`.
    pub subactivity: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudApplicationMetadata: "microsoft.graph.networkaccess.cloudApplicationMetadata", complex;
    activity: "activity" required,
    categories: "categories",
    cloud_application_catalog_id: "cloudApplicationCatalogId",
    compliance_score: "complianceScore",
    general_score: "generalScore",
    legal_score: "legalScore",
    login_user: "loginUser",
    name: "name",
    risk_score: "riskScore",
    security_score: "securityScore",
    subactivity: "subactivity",
}
