// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.outlookTaskFolder`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/outlooktaskfolder?view=graph-rest-beta>
    OutlookTaskFolder "microsoft.graph.outlookTaskFolder" "entity" : super::Entity;
    /// `changeKey`: String
    change_key "changeKey": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefaultFolder`: Boolean
    is_default_folder "isDefaultFolder": bool,
    /// `name`: String
    name "name": String,
    /// `parentGroupKey`: Guid
    parent_group_key "parentGroupKey": mg::Guid,
}

mg::derived_from! { OutlookTaskFolder: super::Entity }

impl OutlookTaskFolder {
    /// `multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`, contained
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        OutlookTaskFolder,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        OutlookTaskFolder,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
    /// `tasks`: many `outlookTask`, contained
    pub const TASKS: mg::Nav<OutlookTaskFolder, Vec<super::OutlookTask>> = mg::Nav::new(
        "tasks",
    );
}
