// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.labelContentRight`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/labelcontentright?view=graph-rest-beta>
    LabelContentRight "microsoft.graph.labelContentRight" "entity" : super::Entity;
    /// `cid`: String
    cid "cid": String,
    /// `format`: String
    format "format": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `rights`: usageRights, not null
    rights "rights" "r": mg::Flags<super::UsageRights>,
}

mg::derived_from! { LabelContentRight: super::Entity }

impl LabelContentRight {
    /// `label`: `sensitivityLabel`
    pub const LABEL: mg::Nav<LabelContentRight, super::SensitivityLabel> = mg::Nav::new(
        "label",
    );
}
