// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.applicationSnapshot`, a complex type.
    ApplicationSnapshot "microsoft.graph.networkaccess.applicationSnapshot" "complex";
    /// `appId`: String, not null
    app_id "appId" "r": String,
}
