// @generated
use crate::mg;

/// Entity type [`microsoft.graph.loginPage`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`LoginPageCollection`](crate::requests::login_page::LoginPageCollection), for example
/// `graph.security().attack_simulation().login_pages()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/loginpage?view=graph-rest-beta
pub struct LoginPage {
    /// `content`.
    pub content: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `language`.
    pub language: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `source`.
    pub source: mg::Field<mg::Open<super::SimulationContentSource>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::SimulationContentStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LoginPage: "microsoft.graph.loginPage", entity, base super::Entity;
    content: "content",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    language: "language",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    source: "source",
    status: "status",
}

mg::derived_from! { LoginPage: super::Entity }
