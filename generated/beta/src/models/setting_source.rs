// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.settingSource`, a complex type.
    SettingSource "microsoft.graph.settingSource" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `sourceType`: settingSourceType, not null
    source_type "sourceType" "r": mg::Open<super::SettingSourceType>,
}
