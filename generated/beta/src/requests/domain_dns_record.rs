// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.domainDnsRecord`, by its URL.
    ///
    /// For example `/domainDnsRecords/{domainDnsRecord-id}`.
    DomainDnsRecordResource(mg::One<models::DomainDnsRecord>)
}

impl DomainDnsRecordResource {
    /// `…/microsoft.graph.domainDnsCnameRecord`
    #[inline]
    pub fn as_domain_dns_cname_record(
        &self,
    ) -> requests::domain_dns_cname_record::DomainDnsCnameRecordResource {
        mg::to(self, "microsoft.graph.domainDnsCnameRecord")
    }

    /// `…/microsoft.graph.domainDnsMxRecord`
    #[inline]
    pub fn as_domain_dns_mx_record(
        &self,
    ) -> requests::domain_dns_mx_record::DomainDnsMxRecordResource {
        mg::to(self, "microsoft.graph.domainDnsMxRecord")
    }

    /// `…/microsoft.graph.domainDnsSrvRecord`
    #[inline]
    pub fn as_domain_dns_srv_record(
        &self,
    ) -> requests::domain_dns_srv_record::DomainDnsSrvRecordResource {
        mg::to(self, "microsoft.graph.domainDnsSrvRecord")
    }

    /// `…/microsoft.graph.domainDnsTxtRecord`
    #[inline]
    pub fn as_domain_dns_txt_record(
        &self,
    ) -> requests::domain_dns_txt_record::DomainDnsTxtRecordResource {
        mg::to(self, "microsoft.graph.domainDnsTxtRecord")
    }

    /// `…/microsoft.graph.domainDnsUnavailableRecord`
    #[inline]
    pub fn as_domain_dns_unavailable_record(
        &self,
    ) -> requests::domain_dns_unavailable_record::DomainDnsUnavailableRecordResource {
        mg::to(self, "microsoft.graph.domainDnsUnavailableRecord")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.domainDnsRecord`, by its URL.
    ///
    /// For example `/domainDnsRecords`.
    DomainDnsRecordCollection(mg::Many<models::DomainDnsRecord, DomainDnsRecordResource>)
}

impl DomainDnsRecordCollection {
    /// `…/microsoft.graph.domainDnsCnameRecord`
    #[inline]
    pub fn as_domain_dns_cname_record(
        &self,
    ) -> requests::domain_dns_cname_record::DomainDnsCnameRecordCollection {
        mg::to(self, "microsoft.graph.domainDnsCnameRecord")
    }

    /// `…/microsoft.graph.domainDnsMxRecord`
    #[inline]
    pub fn as_domain_dns_mx_record(
        &self,
    ) -> requests::domain_dns_mx_record::DomainDnsMxRecordCollection {
        mg::to(self, "microsoft.graph.domainDnsMxRecord")
    }

    /// `…/microsoft.graph.domainDnsSrvRecord`
    #[inline]
    pub fn as_domain_dns_srv_record(
        &self,
    ) -> requests::domain_dns_srv_record::DomainDnsSrvRecordCollection {
        mg::to(self, "microsoft.graph.domainDnsSrvRecord")
    }

    /// `…/microsoft.graph.domainDnsTxtRecord`
    #[inline]
    pub fn as_domain_dns_txt_record(
        &self,
    ) -> requests::domain_dns_txt_record::DomainDnsTxtRecordCollection {
        mg::to(self, "microsoft.graph.domainDnsTxtRecord")
    }

    /// `…/microsoft.graph.domainDnsUnavailableRecord`
    #[inline]
    pub fn as_domain_dns_unavailable_record(
        &self,
    ) -> requests::domain_dns_unavailable_record::DomainDnsUnavailableRecordCollection {
        mg::to(self, "microsoft.graph.domainDnsUnavailableRecord")
    }
}
