// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosHomeScreenFolderPage`, a complex type.
    IosHomeScreenFolderPage "microsoft.graph.iosHomeScreenFolderPage" "complex";
    /// `apps`: Collection(iosHomeScreenApp), items not null
    apps "apps" "r": Vec<super::IosHomeScreenApp>,
    /// `displayName`: String
    display_name "displayName": String,
}
