// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosHomeScreenPage`, a complex type.
    IosHomeScreenPage "microsoft.graph.iosHomeScreenPage" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `icons`: Collection(iosHomeScreenItem), items not null
    icons "icons" "r": Vec<super::IosHomeScreenItem>,
}
