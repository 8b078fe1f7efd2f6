// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.extensionProperty`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`ExtensionPropertyCollection`], for example
/// `graph.directory_objects().cast_to_extension_property()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`ExtensionPropertyCollection`]: crate::requests::extension_property::ExtensionPropertyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/extensionproperty?view=graph-rest-beta
pub struct ExtensionProperty {
    /// `appDisplayName`.
    pub app_display_name: mg::Field<String>,
    /// `dataType`. Never null.
    pub data_type: mg::Field<String>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isMultiValued`. Never null.
    pub is_multi_valued: mg::Field<bool>,
    /// `isSyncedFromOnPremises`.
    pub is_synced_from_on_premises: mg::Field<bool>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `targetObjects`.
    pub target_objects: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExtensionProperty: "microsoft.graph.extensionProperty", entity open, base super::DirectoryObject;
    app_display_name: "appDisplayName",
    data_type: "dataType" required,
    deleted_date_time: "deletedDateTime",
    id: "id" key required,
    is_multi_valued: "isMultiValued" required,
    is_synced_from_on_premises: "isSyncedFromOnPremises",
    name: "name" required,
    target_objects: "targetObjects" required,
}

mg::derived_from! { ExtensionProperty: super::DirectoryObject, super::Entity }
