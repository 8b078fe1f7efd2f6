// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftApplicationDataAccessSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/microsoftapplicationdataaccesssettings?view=graph-rest-beta>
    MicrosoftApplicationDataAccessSettings "microsoft.graph.microsoftApplicationDataAccessSettings" "entity" : super::Entity;
    /// `disabledForGroup`: String
    disabled_for_group "disabledForGroup": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabledForAllMicrosoftApplications`: Boolean
    is_enabled_for_all_microsoft_applications "isEnabledForAllMicrosoftApplications": bool,
}

mg::derived_from! { MicrosoftApplicationDataAccessSettings: super::Entity }
