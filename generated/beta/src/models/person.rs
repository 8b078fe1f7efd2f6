// @generated
use crate::mg;

/// Entity type [`microsoft.graph.person`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`PersonCollection`](crate::requests::person::PersonCollection), for example
/// `graph.me().people()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/person?view=graph-rest-beta
pub struct Person {
    /// `birthday`.
    pub birthday: mg::Field<String>,
    /// `companyName`.
    pub company_name: mg::Field<String>,
    /// `department`.
    pub department: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `emailAddresses`.
    pub email_addresses: mg::Field<Vec<super::RankedEmailAddress>>,
    /// `givenName`.
    pub given_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isFavorite`.
    pub is_favorite: mg::Field<bool>,
    /// `mailboxType`.
    pub mailbox_type: mg::Field<String>,
    /// `officeLocation`.
    pub office_location: mg::Field<String>,
    /// `personNotes`.
    pub person_notes: mg::Field<String>,
    /// `personType`.
    pub person_type: mg::Field<String>,
    /// `phones`.
    pub phones: mg::Field<Vec<super::Phone>>,
    /// `postalAddresses`.
    pub postal_addresses: mg::Field<Vec<super::Location>>,
    /// `profession`.
    pub profession: mg::Field<String>,
    /// `sources`.
    pub sources: mg::Field<Vec<super::PersonDataSource>>,
    /// `surname`.
    pub surname: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `websites`.
    pub websites: mg::Field<Vec<super::Website>>,
    /// `yomiCompany`.
    pub yomi_company: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Person: "microsoft.graph.person", entity, base super::Entity;
    birthday: "birthday",
    company_name: "companyName",
    department: "department",
    display_name: "displayName",
    email_addresses: "emailAddresses",
    given_name: "givenName",
    id: "id" key required,
    is_favorite: "isFavorite",
    mailbox_type: "mailboxType",
    office_location: "officeLocation",
    person_notes: "personNotes",
    person_type: "personType",
    phones: "phones",
    postal_addresses: "postalAddresses",
    profession: "profession",
    sources: "sources",
    surname: "surname",
    title: "title",
    user_principal_name: "userPrincipalName",
    websites: "websites",
    yomi_company: "yomiCompany",
}

mg::derived_from! { Person: super::Entity }
