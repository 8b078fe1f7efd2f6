// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.mobileContainedApp`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MobileContainedAppCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_microsoft_store_for_business_app()
///     .contained_apps()
/// ```
///
/// [`MobileContainedAppCollection`]: crate::requests::mobile_contained_app::MobileContainedAppCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobilecontainedapp?view=graph-rest-beta
pub struct MobileContainedApp {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileContainedApp: "microsoft.graph.mobileContainedApp", entity abstract, base super::Entity, family MobileContainedAppKind;
    id: "id" key required,
}

mg::derived_from! { MobileContainedApp: super::Entity }

/// The types derived from [`MobileContainedApp`].
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
