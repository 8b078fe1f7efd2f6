// @generated
use crate::mg;

/// Entity type [`microsoft.graph.profileCardProperty`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ProfileCardPropertyCollection`], for example
/// `graph.admin().people().profile_card_properties()`.
///
/// [`ProfileCardPropertyCollection`]: crate::requests::profile_card_property::ProfileCardPropertyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/profilecardproperty?view=graph-rest-beta
pub struct ProfileCardProperty {
    /// `annotations`.
    pub annotations: mg::Field<Vec<super::ProfileCardAnnotation>>,
    /// `directoryPropertyName`.
    pub directory_property_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isVisible`. Never null.
    pub is_visible: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProfileCardProperty: "microsoft.graph.profileCardProperty", entity, base super::Entity;
    annotations: "annotations",
    directory_property_name: "directoryPropertyName",
    id: "id" key required,
    is_visible: "isVisible" required,
}

mg::derived_from! { ProfileCardProperty: super::Entity }
