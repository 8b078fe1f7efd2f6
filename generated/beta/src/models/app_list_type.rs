// @generated
use crate::mg;

/// Enumeration `microsoft.graph.appListType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppListType {
    /// `none` (0)
    None,
    /// `appsInListCompliant` (1)
    AppsInListCompliant,
    /// `appsNotInListCompliant` (2)
    AppsNotInListCompliant,
}

mg::enumeration! {
    AppListType: "microsoft.graph.appListType";
    None: "none" = 0,
    AppsInListCompliant: "appsInListCompliant" = 1,
    AppsNotInListCompliant: "appsNotInListCompliant" = 2,
}
