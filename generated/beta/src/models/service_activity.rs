// @generated
use crate::mg;

/// Entity type [`microsoft.graph.serviceActivity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`ServiceActivityResource`](crate::requests::service_activity::ServiceActivityResource), for
/// example `graph.reports().service_activity()`.
///
/// Operations: `get_active_user_metrics_for_desktop_mail_by_read_email`,
/// `get_active_user_metrics_for_email_by_modern_authentication`,
/// `get_active_user_metrics_for_excel_web`, `get_active_user_metrics_for_one_note_web`,
/// `get_active_user_metrics_for_outlook_mac_by_read_email`,
/// `get_active_user_metrics_for_outlook_mobile_by_read_email`,
/// `get_active_user_metrics_for_outlook_web_by_app_opening`,
/// `get_active_user_metrics_for_outlook_web_by_read_email` and 30 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/serviceactivity?view=graph-rest-beta
pub struct ServiceActivity {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceActivity: "microsoft.graph.serviceActivity", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { ServiceActivity: super::Entity }
