// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.person`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/person?view=graph-rest-beta>
    Person "microsoft.graph.person" "entity" : super::Entity;
    /// `birthday`: String
    birthday "birthday": String,
    /// `companyName`: String
    company_name "companyName": String,
    /// `department`: String
    department "department": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `emailAddresses`: Collection(rankedEmailAddress)
    email_addresses "emailAddresses": Vec<super::RankedEmailAddress>,
    /// `givenName`: String
    given_name "givenName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isFavorite`: Boolean
    is_favorite "isFavorite": bool,
    /// `mailboxType`: String
    mailbox_type "mailboxType": String,
    /// `officeLocation`: String
    office_location "officeLocation": String,
    /// `personNotes`: String
    person_notes "personNotes": String,
    /// `personType`: String
    person_type "personType": String,
    /// `phones`: Collection(phone)
    phones "phones": Vec<super::Phone>,
    /// `postalAddresses`: Collection(location)
    postal_addresses "postalAddresses": Vec<super::Location>,
    /// `profession`: String
    profession "profession": String,
    /// `sources`: Collection(personDataSource)
    sources "sources": Vec<super::PersonDataSource>,
    /// `surname`: String
    surname "surname": String,
    /// `title`: String
    title "title": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `websites`: Collection(website)
    websites "websites": Vec<super::Website>,
    /// `yomiCompany`: String
    yomi_company "yomiCompany": String,
}

mg::derived_from! { Person: super::Entity }
