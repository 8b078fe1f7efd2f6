// @generated
use crate::mg;

/// Entity type [`microsoft.graph.learningProvider`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`LearningProviderCollection`](crate::requests::learning_provider::LearningProviderCollection),
/// for example `graph.employee_experience().learning_providers()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/learningprovider?view=graph-rest-beta
pub struct LearningProvider {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isCourseActivitySyncEnabled`.
    pub is_course_activity_sync_enabled: mg::Field<bool>,
    /// `loginWebUrl`.
    pub login_web_url: mg::Field<String>,
    /// `longLogoWebUrlForDarkTheme`. Never null.
    pub long_logo_web_url_for_dark_theme: mg::Field<String>,
    /// `longLogoWebUrlForLightTheme`. Never null.
    pub long_logo_web_url_for_light_theme: mg::Field<String>,
    /// `squareLogoWebUrlForDarkTheme`. Never null.
    pub square_logo_web_url_for_dark_theme: mg::Field<String>,
    /// `squareLogoWebUrlForLightTheme`. Never null.
    pub square_logo_web_url_for_light_theme: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LearningProvider: "microsoft.graph.learningProvider", entity, base super::Entity;
    display_name: "displayName" required,
    id: "id" key required,
    is_course_activity_sync_enabled: "isCourseActivitySyncEnabled",
    login_web_url: "loginWebUrl",
    long_logo_web_url_for_dark_theme: "longLogoWebUrlForDarkTheme" required,
    long_logo_web_url_for_light_theme: "longLogoWebUrlForLightTheme" required,
    square_logo_web_url_for_dark_theme: "squareLogoWebUrlForDarkTheme" required,
    square_logo_web_url_for_light_theme: "squareLogoWebUrlForLightTheme" required,
}

mg::derived_from! { LearningProvider: super::Entity }

impl LearningProvider {
    /// `learningContents`: many [`LearningContent`](super::LearningContent).
    pub const LEARNING_CONTENTS: mg::Nav<
        LearningProvider,
        Vec<super::LearningContent>,
    > = mg::Nav::new("learningContents");
    /// `learningCourseActivities`: many [`LearningCourseActivity`](super::LearningCourseActivity).
    pub const LEARNING_COURSE_ACTIVITIES: mg::Nav<
        LearningProvider,
        Vec<super::LearningCourseActivity>,
    > = mg::Nav::new("learningCourseActivities");
}
