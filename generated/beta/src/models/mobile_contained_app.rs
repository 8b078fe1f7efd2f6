// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileContainedApp`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobilecontainedapp?view=graph-rest-beta>
    MobileContainedApp "microsoft.graph.mobileContainedApp" "entity abstract" : super::Entity => MobileContainedAppKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { MobileContainedApp: super::Entity }

/// The types derived from `microsoft.graph.mobileContainedApp`.
#[non_exhaustive]
pub enum MobileContainedAppKind {
    MicrosoftStoreForBusinessContainedApp(
        Box<super::MicrosoftStoreForBusinessContainedApp>,
    ),
    WindowsUniversalAppXContainedApp(Box<super::WindowsUniversalAppXContainedApp>),
    /// None of these, or a type that this version does not know.
    Other(Box<MobileContainedApp>),
}

mg::family! {
    MobileContainedApp => MobileContainedAppKind;
    MicrosoftStoreForBusinessContainedApp(super::MicrosoftStoreForBusinessContainedApp),
    WindowsUniversalAppXContainedApp(super::WindowsUniversalAppXContainedApp),
}
