// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configuration`, an open complex type.
    Configuration "microsoft.graph.configuration" "complex open";
    /// `authorizedAppIds`: Collection(String)
    authorized_app_ids "authorizedAppIds": Vec<String>,
    /// `authorizedApps`: Collection(String)
    authorized_apps "authorizedApps": Vec<String>,
}
