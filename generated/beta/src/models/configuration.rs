// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configuration`, an open complex type.
    Configuration "microsoft.graph.configuration" "complex open";
    /// `authorizedAppIds`: Collection(String)
    authorized_app_ids "authorizedAppIds": Vec<String>,
    /// `authorizedApps`: Collection(String)
    #[deprecated(note = "deprecated since 2021-03-01, to be removed on 2021-08-01 (revision 2021-03/Graph_Connectors_GA)")]
    authorized_apps "authorizedApps" "d": Vec<String>,
}
