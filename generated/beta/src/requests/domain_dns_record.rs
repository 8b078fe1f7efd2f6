// @generated
use crate::{mg, models, requests};

/// Requests on one [`DomainDnsRecord`](models::DomainDnsRecord): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.domain_dns_records().id(id)`.
#[derive(Clone, Debug)]
pub struct DomainDnsRecordResource(mg::One<models::DomainDnsRecord>);

mg::builder! { DomainDnsRecordResource: mg::One<models::DomainDnsRecord> }

impl DomainDnsRecordResource {
    /// `…/microsoft.graph.domainDnsCnameRecord`: cast to
    /// [`DomainDnsCnameRecord`](models::DomainDnsCnameRecord).
    #[doc(alias = "microsoft.graph.domainDnsCnameRecord")]
    #[inline]
    pub fn cast_to_domain_dns_cname_record(
        &self,
    ) -> requests::domain_dns_cname_record::DomainDnsCnameRecordResource {
        mg::navigate(self, "microsoft.graph.domainDnsCnameRecord")
    }

    /// `…/microsoft.graph.domainDnsMxRecord`: cast to
    /// [`DomainDnsMxRecord`](models::DomainDnsMxRecord).
    #[doc(alias = "microsoft.graph.domainDnsMxRecord")]
    #[inline]
    pub fn cast_to_domain_dns_mx_record(
        &self,
    ) -> requests::domain_dns_mx_record::DomainDnsMxRecordResource {
        mg::navigate(self, "microsoft.graph.domainDnsMxRecord")
    }

    /// `…/microsoft.graph.domainDnsSrvRecord`: cast to
    /// [`DomainDnsSrvRecord`](models::DomainDnsSrvRecord).
    #[doc(alias = "microsoft.graph.domainDnsSrvRecord")]
    #[inline]
    pub fn cast_to_domain_dns_srv_record(
        &self,
    ) -> requests::domain_dns_srv_record::DomainDnsSrvRecordResource {
        mg::navigate(self, "microsoft.graph.domainDnsSrvRecord")
    }

    /// `…/microsoft.graph.domainDnsTxtRecord`: cast to
    /// [`DomainDnsTxtRecord`](models::DomainDnsTxtRecord).
    #[doc(alias = "microsoft.graph.domainDnsTxtRecord")]
    #[inline]
    pub fn cast_to_domain_dns_txt_record(
        &self,
    ) -> requests::domain_dns_txt_record::DomainDnsTxtRecordResource {
        mg::navigate(self, "microsoft.graph.domainDnsTxtRecord")
    }

    /// `…/microsoft.graph.domainDnsUnavailableRecord`: cast to
    /// [`DomainDnsUnavailableRecord`](models::DomainDnsUnavailableRecord).
    #[doc(alias = "microsoft.graph.domainDnsUnavailableRecord")]
    #[inline]
    pub fn cast_to_domain_dns_unavailable_record(
        &self,
    ) -> requests::domain_dns_unavailable_record::DomainDnsUnavailableRecordResource {
        mg::navigate(self, "microsoft.graph.domainDnsUnavailableRecord")
    }
}

/// Requests on a collection of [`DomainDnsRecord`](models::DomainDnsRecord): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.domain_dns_records()`.
#[derive(Clone, Debug)]
pub struct DomainDnsRecordCollection(
    mg::Many<models::DomainDnsRecord, DomainDnsRecordResource>,
);

mg::builder! { DomainDnsRecordCollection: mg::Many<models::DomainDnsRecord, DomainDnsRecordResource> }

impl DomainDnsRecordCollection {
    /// `…/microsoft.graph.domainDnsCnameRecord`: the members that are
    /// [`DomainDnsCnameRecord`](models::DomainDnsCnameRecord).
    #[doc(alias = "microsoft.graph.domainDnsCnameRecord")]
    #[inline]
    pub fn cast_to_domain_dns_cname_record(
        &self,
    ) -> requests::domain_dns_cname_record::DomainDnsCnameRecordCollection {
        mg::navigate(self, "microsoft.graph.domainDnsCnameRecord")
    }

    /// `…/microsoft.graph.domainDnsMxRecord`: the members that are
    /// [`DomainDnsMxRecord`](models::DomainDnsMxRecord).
    #[doc(alias = "microsoft.graph.domainDnsMxRecord")]
    #[inline]
    pub fn cast_to_domain_dns_mx_record(
        &self,
    ) -> requests::domain_dns_mx_record::DomainDnsMxRecordCollection {
        mg::navigate(self, "microsoft.graph.domainDnsMxRecord")
    }

    /// `…/microsoft.graph.domainDnsSrvRecord`: the members that are
    /// [`DomainDnsSrvRecord`](models::DomainDnsSrvRecord).
    #[doc(alias = "microsoft.graph.domainDnsSrvRecord")]
    #[inline]
    pub fn cast_to_domain_dns_srv_record(
        &self,
    ) -> requests::domain_dns_srv_record::DomainDnsSrvRecordCollection {
        mg::navigate(self, "microsoft.graph.domainDnsSrvRecord")
    }

    /// `…/microsoft.graph.domainDnsTxtRecord`: the members that are
    /// [`DomainDnsTxtRecord`](models::DomainDnsTxtRecord).
    #[doc(alias = "microsoft.graph.domainDnsTxtRecord")]
    #[inline]
    pub fn cast_to_domain_dns_txt_record(
        &self,
    ) -> requests::domain_dns_txt_record::DomainDnsTxtRecordCollection {
        mg::navigate(self, "microsoft.graph.domainDnsTxtRecord")
    }

    /// `…/microsoft.graph.domainDnsUnavailableRecord`: the members that are
    /// [`DomainDnsUnavailableRecord`](models::DomainDnsUnavailableRecord).
    #[doc(alias = "microsoft.graph.domainDnsUnavailableRecord")]
    #[inline]
    pub fn cast_to_domain_dns_unavailable_record(
        &self,
    ) -> requests::domain_dns_unavailable_record::DomainDnsUnavailableRecordCollection {
        mg::navigate(self, "microsoft.graph.domainDnsUnavailableRecord")
    }
}
