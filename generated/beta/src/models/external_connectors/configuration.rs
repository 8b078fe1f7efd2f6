// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.configuration`, an open complex type.
    Configuration "microsoft.graph.externalConnectors.configuration" "complex open";
    /// `authorizedAppIds`: Collection(String)
    authorized_app_ids "authorizedAppIds": Vec<String>,
}
