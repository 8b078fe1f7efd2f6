// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trainingLanguageDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/traininglanguagedetail?view=graph-rest-beta>
    TrainingLanguageDetail "microsoft.graph.trainingLanguageDetail" "entity" : super::Entity;
    /// `content`: String
    content "content": String,
    /// `createdBy`: emailIdentity
    created_by "createdBy": mg::Boxed<super::EmailIdentity>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefaultLangauge`: Boolean
    is_default_langauge "isDefaultLangauge": bool,
    /// `lastModifiedBy`: emailIdentity
    last_modified_by "lastModifiedBy": mg::Boxed<super::EmailIdentity>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `locale`: String
    locale "locale": String,
}

mg::derived_from! { TrainingLanguageDetail: super::Entity }
