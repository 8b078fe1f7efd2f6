// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.profileCardAnnotation`, a complex type.
    ProfileCardAnnotation "microsoft.graph.profileCardAnnotation" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `localizations`: Collection(displayNameLocalization)
    localizations "localizations": Vec<super::DisplayNameLocalization>,
}
