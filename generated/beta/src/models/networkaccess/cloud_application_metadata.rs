// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudApplicationMetadata`, a complex type.
    CloudApplicationMetadata "microsoft.graph.networkaccess.cloudApplicationMetadata" "complex";
    /// `activity`: microsoft.graph.networkaccess.applicationActivity, not null
    activity "activity" "r": mg::Open<super::ApplicationActivity>,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `cloudApplicationCatalogId`: String
    cloud_application_catalog_id "cloudApplicationCatalogId": String,
    /// `complianceScore`: Int32
    compliance_score "complianceScore": i32,
    /// `generalScore`: Int32
    general_score "generalScore": i32,
    /// `legalScore`: Int32
    legal_score "legalScore": i32,
    /// `loginUser`: String
    login_user "loginUser": String,
    /// `name`: String
    name "name": String,
    /// `riskScore`: Int32
    risk_score "riskScore": i32,
    /// `securityScore`: Int32
    security_score "securityScore": i32,
    /// `subactivity`: String
    subactivity "subactivity": String,
}
