// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sensitivityLabel`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sensitivitylabel?view=graph-rest-beta>
    SensitivityLabel "microsoft.graph.sensitivityLabel" "entity" : super::Entity;
    /// `actionSource`: labelActionSource
    action_source "actionSource": mg::Open<super::LabelActionSource>,
    /// `applicableTo`: sensitivityLabelTarget
    applicable_to "applicableTo": mg::Flags<super::SensitivityLabelTarget>,
    /// `applicationMode`: applicationMode
    application_mode "applicationMode": mg::Open<super::ApplicationMode>,
    /// `autoTooltip`: String
    auto_tooltip "autoTooltip": String,
    /// `color`: String
    color "color": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `hasProtection`: Boolean
    has_protection "hasProtection": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefault`: Boolean
    is_default "isDefault": bool,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `isEndpointProtectionEnabled`: Boolean
    is_endpoint_protection_enabled "isEndpointProtectionEnabled": bool,
    /// `isScopedToUser`: Boolean
    is_scoped_to_user "isScopedToUser": bool,
    /// `locale`: String
    locale "locale": String,
    /// `name`: String
    name "name": String,
    /// `priority`: Int32
    priority "priority": i32,
    /// `toolTip`: String
    tool_tip "toolTip": String,
}

mg::derived_from! { SensitivityLabel: super::Entity }

impl SensitivityLabel {
    /// `rights`: `usageRightsIncluded`
    pub const RIGHTS: mg::Nav<SensitivityLabel, super::UsageRightsIncluded> = mg::Nav::new(
        "rights",
    );
    /// `sublabels`: many `sensitivityLabel`, contained
    pub const SUBLABELS: mg::Nav<SensitivityLabel, Vec<super::SensitivityLabel>> = mg::Nav::new(
        "sublabels",
    );
}
