// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.learningProvider`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/learningprovider?view=graph-rest-beta>
    LearningProvider "microsoft.graph.learningProvider" "entity" : super::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isCourseActivitySyncEnabled`: Boolean
    is_course_activity_sync_enabled "isCourseActivitySyncEnabled": bool,
    /// `loginWebUrl`: String
    login_web_url "loginWebUrl": String,
    /// `longLogoWebUrlForDarkTheme`: String, not null
    long_logo_web_url_for_dark_theme "longLogoWebUrlForDarkTheme" "r": String,
    /// `longLogoWebUrlForLightTheme`: String, not null
    long_logo_web_url_for_light_theme "longLogoWebUrlForLightTheme" "r": String,
    /// `squareLogoWebUrlForDarkTheme`: String, not null
    square_logo_web_url_for_dark_theme "squareLogoWebUrlForDarkTheme" "r": String,
    /// `squareLogoWebUrlForLightTheme`: String, not null
    square_logo_web_url_for_light_theme "squareLogoWebUrlForLightTheme" "r": String,
}

mg::derived_from! { LearningProvider: super::Entity }

impl LearningProvider {
    /// `learningContents`: many `learningContent`, contained
    pub const LEARNING_CONTENTS: mg::Nav<
        LearningProvider,
        Vec<super::LearningContent>,
    > = mg::Nav::new("learningContents");
    /// `learningCourseActivities`: many `learningCourseActivity`, contained
    pub const LEARNING_COURSE_ACTIVITIES: mg::Nav<
        LearningProvider,
        Vec<super::LearningCourseActivity>,
    > = mg::Nav::new("learningCourseActivities");
}
